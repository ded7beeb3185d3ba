namespace IhsMiner.Exchange.Pages;

/// <summary>The style sheet of the page: light and dark as the reader's system has it, and black on white in print.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --ground: #ffffff; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0;
          --link: #0a5cc2; --heat-ink: #0072b2; --alarm: #b3261e; }
        @media (prefers-color-scheme: dark) {
          :root { --ground: #0d1117; --ink: #e6edf3; --soft: #9198a1; --line: #3d444d;
            --link: #6cb6ff; --heat-ink: #56b4e9; --alarm: #ff8f87; }
        }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 56rem; background: var(--ground); color: var(--ink);
          font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
        h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
        h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
        h3 { margin: 1.75rem 0 .5rem; font-size: 1rem; }
        h3 small { margin-left: .25rem; font-weight: 400; color: var(--soft); }
        a { color: var(--link); text-underline-offset: .15em; }
        .total, footer { color: var(--soft); }
        .total { margin: .4rem 0 0; }
        footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .875rem; }
        footer p { margin: .3rem 0; }
        .wide { overflow-x: auto; overflow-wrap: break-word; }
        table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
        th, td { padding: .45rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
        th:first-child, td:first-child { padding-left: 0; }
        thead th { color: var(--soft); font-size: .875rem; font-weight: 600; }
        tbody th { min-width: 12.5rem; font-weight: 400; overflow-wrap: anywhere; }
        th.number, td.number { text-align: right; }
        .failure { color: var(--alarm); }
        .heat th, .heat td { padding: .45rem .35rem; vertical-align: middle; border: 0; }
        .heat th:not(:first-child), .heat td { width: 6.5rem; text-align: center; }
        .heat thead th:first-child, .heat tfoot th { padding-left: 0; }
        .heat tbody th:first-child { padding-left: 1.3em; text-indent: -1.3em; }
        .heat tbody td { border: 2px solid var(--ground); border-radius: 6px;
          background: color-mix(in srgb, var(--heat-ink) var(--heat, 0%), var(--ground)); }
        .heat tbody td.all, .heat tfoot td, .heat tfoot th { background: none; font-weight: 600; border: 0; }
        .swatch { display: inline-block; width: .75em; height: .75em; margin-right: .55em; border-radius: 3px; }
        ol { margin: 0; padding: 0 0 0 1rem; list-style: none; border-left: 3px solid; }
        li { padding: .5rem 0; break-inside: avoid; }
        li p { margin: 0; }
        .from { margin-top: .2rem; display: flex; flex-wrap: wrap; gap: .1rem .9rem; font-size: .875rem; color: var(--soft); }
        .kind { font-weight: 600; color: var(--ink); }
        @media print {
          :root { --ground: #ffffff; --ink: #000000; --soft: #444444; --line: #bbbbbb; --link: #000000; --heat-ink: #0072b2; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          h2, h3 { break-after: avoid; }
          tr { break-inside: avoid; }
          .heat td, .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """;
}
