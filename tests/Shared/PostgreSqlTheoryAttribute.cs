namespace JusticeDataLab.Workbench.Testing;

/// <summary>A test with rows that needs a PostgreSQL server: skipped, with the reason, where none can be started.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlTheoryAttribute : TheoryAttribute
{
    public PostgreSqlTheoryAttribute() => Skip = PostgreSqlServer.WhyNot;
}
