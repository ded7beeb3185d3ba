namespace IhsMiner.Exchange.Qda;

/// <summary>The coders of two projects: of one id or one name, they are one.</summary>
internal sealed class MergedUsers(IReadOnlyList<QdaUser> ground, IReadOnlyList<QdaUser> others)
{
    public IReadOnlyList<QdaUser> All { get; } =
        [.. ground, .. others.Where(user => ground.All(known => known.Id != user.Id && known.Name != user.Name))];

    /// <summary>The id, in the merged project, of a coder of the other project.</summary>
    public Guid? Of(Guid? user)
    {
        if (others.FirstOrDefault(other => other.Id == user) is not { } known || ground.Any(one => one.Id == user))
            return user;
        return ground.FirstOrDefault(one => one.Name == known.Name)?.Id ?? user;
    }
}
