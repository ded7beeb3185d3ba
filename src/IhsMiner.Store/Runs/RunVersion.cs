namespace IhsMiner.Store.Runs;

/// <summary>Refuses files that are no runs, and runs of a shape that this program does not know.</summary>
internal static class RunVersion
{
    public static void Check(Database database, string path)
    {
        if (database.Number("SELECT application_id FROM pragma_application_id") != RunSchema.ApplicationId)
            throw new IhsMinerException($"{path}: is a SQLite file, but no run of ihsminer; name another file");
        var version = database.Number("SELECT user_version FROM pragma_user_version");
        if (version != RunSchema.Version)
            throw new IhsMinerException(
                $"{path}: is a run of version {version}, and this program knows version {RunSchema.Version} alone; "
                + "use the program that made it, or make the run again");
    }
}
