namespace IhsMiner.Exchange.Grids;

/// <summary>A cell whose text could not be read.</summary>
/// <param name="Row">1 for the first.</param>
/// <param name="Column">0 for A.</param>
/// <param name="Text">What stands there instead, such as the formula.</param>
internal sealed record GridFault(int Row, int Column, string Text, string Message);
