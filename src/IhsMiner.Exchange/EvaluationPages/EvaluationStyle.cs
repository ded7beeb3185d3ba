using IhsMiner.Exchange.Pages;

namespace IhsMiner.Exchange.EvaluationPages;

/// <summary>The style sheet of an evaluation's page: that of all pages, and what its figures need.</summary>
internal static class EvaluationStyle
{
    // The series' colours are of Okabe and Ito's set; their dashes tell them apart where colours do not.
    public const string Css = PageStyle.Css + """

        :root { --series0: #0072b2; --series1: #c25700; --series2: #00785a; }
        @media (prefers-color-scheme: dark) { :root { --series0: #56b4e9; --series1: #e69f00; --series2: #2fc79b; } }
        figure { margin: 0 0 1.75rem; break-inside: avoid; }
        figcaption { margin-top: .5rem; font-size: .875rem; color: var(--soft); max-width: 44rem; }
        svg { display: block; width: 100%; min-width: 30rem; max-width: 45rem; height: auto; }
        svg text { font-size: 14px; fill: var(--ink); }
        svg .small { font-size: 12px; }
        svg .soft { fill: var(--soft); }
        svg .end { text-anchor: end; }
        svg .middle { text-anchor: middle; }
        svg .line { stroke: var(--line); fill: none; }
        svg .bar { fill: var(--heat-ink); opacity: .75; }
        svg .faint { fill: var(--soft); opacity: .45; }
        svg .limits { stroke: var(--ink); stroke-width: 2; fill: none; }
        svg .ideal { stroke: var(--soft); stroke-dasharray: 1 5; stroke-width: 2; stroke-linecap: round; fill: none; }
        svg .curve { fill: none; stroke-width: 2.25; stroke-linejoin: round; }
        svg .curve.series0 { stroke: var(--series0); }
        svg .curve.series1 { stroke: var(--series1); stroke-dasharray: 8 4; }
        svg .curve.series2 { stroke: var(--series2); stroke-dasharray: 3 3; }
        svg .dot.series0 { fill: var(--series0); }
        svg .dot.series1 { fill: var(--series1); }
        svg .dot.series2 { fill: var(--series2); }
        td.number { white-space: nowrap; }
        .confusion { font-size: .875rem; }
        .heat.confusion th, .heat.confusion td { padding: .4rem .2rem; }
        .heat.confusion th:not(:first-child), .heat.confusion td { width: auto; overflow-wrap: normal; }
        .heat.confusion th:first-child { padding-left: 0; text-indent: 0; }
        .confusion thead th { font-size: .75rem; }
        .confusion tbody th { min-width: 9rem; }
        .worst { border-color: var(--line); }
        .because { margin-top: .2rem; font-size: .875rem; color: var(--soft); }
        @media print {
          :root { --series0: #0072b2; --series1: #c25700; --series2: #00785a; }
          .wide { overflow: visible; }
          .count { break-after: avoid; }
          .confusion { font-size: 8pt; }
          .confusion thead th { font-size: 7pt; }
          .confusion tbody th { min-width: 0; }
          svg { min-width: 0; max-width: 14cm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """;
}
