using System.Reflection;
using JusticeDataLab.Workbench.Core.Displays;

namespace JusticeDataLab.Workbench.Core.Tests.Displays;

public class TypeFormatterSourceTests
{
    [Fact]
    public void Records_are_marked_to_show_themselves_in_notebooks()
    {
        var without = typeof(TypeFormatterSourceAttribute).Assembly.GetExportedTypes()
            .Where(type => IsRecord(type) && type.GetCustomAttribute<TypeFormatterSourceAttribute>() is null)
            .Select(type => type.Name).Order(StringComparer.Ordinal).ToArray();
        Assert.True(without.Length == 0, $"Write [TypeFormatterSource] above: {string.Join(", ", without)}. A view of its own is a line in ResultDisplays.");
    }

    [Fact]
    public void Without_the_notebooks_library_there_are_no_formatters()
    {
        var source = Activator.CreateInstance(new TypeFormatterSourceAttribute().FormatterSourceType)!;
        Assert.Empty((IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!);
    }

    private static bool IsRecord(Type type) =>
        !type.IsAbstract && (type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null));
}
