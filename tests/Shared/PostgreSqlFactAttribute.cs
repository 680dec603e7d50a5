using System.Runtime.CompilerServices;

namespace JusticeDataLab.Workbench.Testing;

/// <summary>A test that needs a PostgreSQL server: skipped, with the reason, where none can be started.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute([CallerMemberName] string name = "")
    {
        Skip = PostgreSqlServer.WhyNot;
        // The runner prints names of skipped tests but not their reasons.
        if (Skip is not null) DisplayName = $"{name}: {Skip}";
    }
}
