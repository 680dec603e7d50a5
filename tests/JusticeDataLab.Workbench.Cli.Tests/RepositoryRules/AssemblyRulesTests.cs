using System.Reflection;
using System.Runtime.CompilerServices;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Cli.Tests.RepositoryRules;

public sealed class AssemblyRulesTests
{
    private const string Prefix = "JusticeDataLab.Workbench.";

    private static readonly string[] Foreign = ["MathNet", "CsvHelper", "Microsoft.CodeAnalysis", "Spectre", "System.CommandLine", "SQLitePCL", "Npgsql"];

    private static readonly Assembly Core = Assembly.Load(Prefix + "Core");

    private static readonly Assembly[] Libraries = [Core, Assembly.Load(Prefix + "Data"), Assembly.Load(Prefix + "Reporting"), Assembly.Load(Prefix + "Notebooks")];

    [Theory]
    [InlineData("Core", "")]
    [InlineData("Data", "Core")]
    [InlineData("Reporting", "Core")]
    [InlineData("Notebooks", "Core Data Reporting")]
    [InlineData("jdl", "Core Data Notebooks Reporting")]
    public void Assemblies_depend_one_way(string assembly, string allowed)
    {
        var name = assembly == "jdl" ? assembly : Prefix + assembly;
        var references = Assembly.Load(name).GetReferencedAssemblies()
            .Where(reference => reference.Name!.StartsWith(Prefix, StringComparison.Ordinal) || reference.Name == "jdl")
            .Select(reference => reference.Name!.Replace(Prefix, "", StringComparison.Ordinal));
        Assert.Empty(references.Except(allowed.Split(' ')));
    }

    [Fact]
    public void Core_needs_no_package_but_the_mathematics() => Assert.DoesNotContain(
        Core.GetReferencedAssemblies().Select(reference => reference.Name!), name => !name.StartsWith("System", StringComparison.Ordinal) && name is not ("MathNet.Numerics" or "netstandard" or "mscorlib"));

    [Fact]
    public void Core_shows_no_type_of_a_package() => Assert.Empty(
        Core.GetExportedTypes()
            .SelectMany(type => Members(type).SelectMany(TypesOf).Append(type.BaseType!).Concat(type.GetInterfaces()).Where(IsForeign).Select(used => $"{type} shows {used}"))
            .Distinct());

    [Fact]
    public void Public_types_are_sealed_static_abstract_enumerations_or_interfaces() => Assert.DoesNotContain(
        Libraries.SelectMany(library => library.GetExportedTypes()), type => type is { IsSealed: false, IsAbstract: false, IsInterface: false, IsValueType: false });

    [Fact]
    public void Public_fields_cannot_be_changed() => Assert.Empty(
        Libraries.SelectMany(library => library.GetExportedTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false, IsSpecialName: false })
            .Select(field => $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void Records_of_the_core_cannot_be_changed() => Assert.Empty(
        Core.GetExportedTypes().Where(IsRecord)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.GetSetMethod() is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}"));

    // A settings record may be made of others; what it computes from its settings is none itself.
    [Fact]
    public void Settings_say_what_they_are_and_where_they_come_from() => Assert.Empty(
        Core.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Settings", StringComparison.Ordinal) && IsRecord(type))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is not null && !property.PropertyType.Name.EndsWith("Settings", StringComparison.Ordinal))
            .Where(property => property.GetCustomAttribute<SettingAttribute>() is not { Label.Length: > 0 })
            .Select(property => $"{property.DeclaringType}.{property.Name}"));

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    private static IEnumerable<MemberInfo> Members(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member switch
        {
            MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
            FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
            _ => false,
        });

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).SelectMany(Parts),
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType).SelectMany(Parts),
        FieldInfo field => Parts(field.FieldType),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type)
    {
        yield return type;
        if (type.HasElementType)
        {
            foreach (var part in Parts(type.GetElementType()!)) yield return part;
        }

        foreach (var part in type.GetGenericArguments().SelectMany(Parts)) yield return part;
    }

    private static bool IsForeign(Type? type) =>
        type?.Assembly.GetName().Name is { } name && Foreign.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
}
