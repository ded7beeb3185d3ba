using System.Collections.Frozen;

namespace IhsMiner.Layout;

/// <summary>
/// The headings that articles and reports share (after the IMRaD scheme, the JATS vocabulary of section types, and the ICMJE
/// recommendations for what stands at a manuscript's end). Lower case, without numbers.
/// </summary>
internal static class SharedHeadings
{
    /// <summary>Headings of the text itself.</summary>
    public static readonly FrozenSet<string> Text = Set(
        """
        introduction; background; aim; aims; objectives; materials and methods; material and methods; methods; method
        patients and methods; subjects and methods; participants and methods; methods and materials; methods/design
        methodology; study design; study population; study setting; setting; participants; data collection; data analysis
        data sources; statistical analysis; statistical analyses; statistical methods; search strategy; ethical approval
        ethical considerations; ethical statement; results; result; results and discussion; findings; discussion; discussions
        discussion and conclusion; discussion and conclusions; limitations; strengths and limitations
        strengths and limitations of this study; conclusion; conclusions; conclusion and recommendation
        conclusion and recommendations; conclusions and recommendations; recommendations; implications
        implications for practice; implications for policy; implications for research; executive summary; summary; foreword
        preface; contents; table of contents; key messages; key findings; key points; appendix; appendices; annex; glossary
        """);

    public static readonly FrozenSet<string> References = Set(
        """
        references; reference; references and notes; bibliography; literature; literature cited; cited literature; works cited
        reference list; list of references; endnotes; citations; references cited; notes and references
        """);

    public static readonly FrozenSet<string> Abstract = Set("abstract; structured abstract; a b s t r a c t; graphical abstract");

    /// <summary>Headings inside a structured abstract.</summary>
    public static readonly FrozenSet<string> AbstractParts = Set(
        """
        background; introduction; context; methodology; background and aims; purpose; aim; aims; objective; objectives; aims and objectives; method; methods
        methods/design; design; study design; setting; participants; patients; intervention; interventions
        main outcome measures; main outcome measure; outcomes; measurements; data sources; result; results; findings
        interpretation; discussion; discussions; conclusion; conclusions; implications; limitations; trial registration; funding
        trial registration number; trial registration numbers; registration; ethics and dissemination; methods and analysis
        methods and findings; methods and results; materials and methods; patients and methods; participants and methods
        subjects and methods; study selection; data extraction; data synthesis; main results; principal findings; key results
        rationale; importance; significance; clinical relevance; relevance to clinical practice; practice implications
        authors' conclusions; review methods; search methods; selection criteria
        """);

    /// <summary>Headings of what is said about an article rather than in it.</summary>
    public static readonly FrozenSet<string> BackMatter = Set(
        """
        acknowledgement; acknowledgements; acknowledgment; acknowledgments; acknowledgements and funding; funding
        funding source; funding sources; funding statement; funding information; financial support
        financial support and sponsorship; financial disclosure; conflict of interest; conflicts of interest
        conflict of interests; conflicts of interests; conflict of interest statement; potential conflicts of interest
        declaration of conflicting interests; competing interest; competing interests; competing interests statement
        declaration of competing interest; declaration of competing interests; declaration of interest
        declaration of interests; declarations; declaration; disclosure; disclosures; disclosure statement; disclaimer
        disclaimers; author contribution; author contributions; authors' contributions; authors' contribution
        author's contributions; author details; authors' details; authors' information; author information; author affiliations
        author note; authors' note; contributors; contributorship; contributorship statement; contributions
        credit authorship contribution statement; credit author statement; data availability; data availability statement
        code availability; availability of data; availability of data and materials; availability of data and material
        availability of supporting data; data sharing; data sharing statement; abbreviations; list of abbreviations
        abbreviations used; supplementary material; supplementary materials; supplementary information; supplementary data
        supplementary file; supplementary files; supplemental information; supplemental material; supporting information
        additional file; additional files; additional information; additional information and declarations
        pre-publication history; publisher's note; copyright; correspondence; consent for publication
        ethics approval and consent to participate; provenance and peer review; peer review; patient consent
        patient consent for publication; orcid; orcid id; orcid ids; institutional review board statement
        informed consent statement; grant disclosures; about the author; about the authors; endnote; how to cite
        how to cite this article; suggested citation; sponsors; open access; reviewers; ethics and consent
        """);

    private static FrozenSet<string> Set(string list) =>
        list.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);
}
