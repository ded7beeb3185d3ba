using IhsMiner.Classification;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace IhsMiner.Learning;

/// <summary>A training set as a view of <see cref="TrainingRow"/>s in memory, so that no pass has anything left to compute.</summary>
internal static class TrainingView
{
    /// <param name="answer">The class that <see cref="TrainingRow.IsAnswer"/> is true of.</param>
    /// <exception cref="IhsMinerException">There are no rows, or a value is no finite number in single precision.</exception>
    public static IDataView Of(MLContext context, TrainingSet set, int answer = 0)
    {
        if (set.Rows.Count == 0)
            throw new IhsMinerException("there is no text to learn a decision from; give a chart or a codebook with examples of it");
        // ML.NET drops a row without a word where its label is not one of the classes.
        if (set.Labels.Any(label => label < 0 || label >= set.Classes))
            throw new ArgumentException($"a label is not between 0 and {set.Classes - 1}", nameof(set));
        // A vector of size 0 would mean one of any size; a column that is always 0 teaches nothing.
        var width = Math.Max(1, set.Features.Count);
        var schema = SchemaDefinition.Create(typeof(TrainingRow));
        schema[nameof(TrainingRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        schema[nameof(TrainingRow.Label)].ColumnType = new KeyDataViewType(typeof(uint), set.Classes);
        return context.Data.LoadFromEnumerable(
            set.Rows.Select((row, number) => new TrainingRow(
                Vector(row, width), (uint)set.Labels[number], set.Labels[number] == answer, (float)set.Weights[number])).ToArray(),
            schema);
    }

    private static VBuffer<float> Vector(SparseVector row, int width)
    {
        var values = Array.ConvertAll(row.Values, value => (float)value);
        return values.All(float.IsFinite)
            ? new(width, values.Length, values, row.Indices)
            : throw new IhsMinerException("a feature's value is no finite number; check the texts that are learned from");
    }
}
