using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Evaluation;

/// <summary>One row of a comparison of trainers.</summary>
/// <param name="ThemeLag">By how much its κ on the theme falls short of the best trainer's; 0 for the best itself.</param>
/// <param name="KindLag">The same on the kind.</param>
public sealed record ComparedTrainer(
    TrainerTrial Trial,
    ChartEvaluation Evaluation,
    Statistic ThemeLogLoss,
    Statistic KindLogLoss,
    BootstrapInterval ThemeLag,
    BootstrapInterval KindLag);
