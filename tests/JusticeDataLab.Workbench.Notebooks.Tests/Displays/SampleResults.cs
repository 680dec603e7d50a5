using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using JusticeDataLab.Workbench.Core.Linkage.Quality;
using JusticeDataLab.Workbench.Notebooks.Sessions;
using JusticeDataLab.Workbench.Notebooks.Training;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Displays;

/// <summary>
/// A value of every kind of result: those of the sample request as far as they reach, the others made of simple values
/// through their constructors.
/// </summary>
internal static class SampleResults
{
    private const int Deepest = 7;
    private const int ItemsOfAList = 3;

    private static readonly Lazy<IReadOnlyDictionary<Type, object>> Reached = new(Walk);

    public static object Of(Type type) => Reached.Value.TryGetValue(type, out var found) ? found : Make(type, 0) ?? RuntimeHelpers.GetUninitializedObject(type);

    private static readonly string Request = Repository.PathOf("data-samples", "requests", "reduction");

    public static RequestSession Session { get; } = RequestSession.Open(Request);

    private static Dictionary<Type, object> Walk()
    {
        var found = new Dictionary<Type, object>();
        Visit(Session.Analysis.Run(), 0);
        Visit(Session.Analysis.Conclude(), 0);
        Visit(Session.Analysis.AssessSensitivity(), 0);
        Visit(LinkageBias.Of(Session.Analysis.Validate().Records, Session.Analysis.Link()), 0);
        Visit(LinkingByWeightExercise.Open(Request, Repository.PathOf("data-samples", "truth", "reduction")), 0);
        return found;

        void Visit(object? value, int depth)
        {
            if (value is null || depth > Deepest || value is string || value.GetType().IsPrimitive || value is Delegate or Type) return;
            if (value.GetType().Assembly.GetName().Name!.StartsWith("JusticeDataLab.", StringComparison.Ordinal))
            {
                if (!found.TryAdd(value.GetType(), value)) return;
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)) Visit(Get(property, value), depth + 1);
            }
            else if (value is IEnumerable list)
            {
                foreach (var item in list.Cast<object?>().Take(ItemsOfAList)) Visit(item, depth + 1);
            }
        }
    }

    private static object? Get(PropertyInfo property, object owner)
    {
        try
        {
            return property.GetValue(owner);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static object? Make(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Make(inner, depth);
        if (typeof(Delegate).IsAssignableFrom(type)) return null;
        if (type == typeof(string)) return "some text";
        if (type == typeof(DateOnly)) return new DateOnly(2024, 3, 31);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0);
        if (type.IsPrimitive) return Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture);
        if (type.IsArray) return Filled(type.GetElementType()!, depth);
        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) && type.IsInterface) return type.GetGenericArguments() is [var item] ? Filled(item, depth) : null;
        if (Reached.Value.TryGetValue(type, out var reached)) return reached;
        if (depth > 4 || type.IsAbstract) return null;
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(candidate => candidate.GetParameters() is not [var only] || only.ParameterType != type).MaxBy(candidate => candidate.GetParameters().Length);
        try
        {
            return constructor?.Invoke([.. constructor.GetParameters().Select(parameter => Make(parameter.ParameterType, depth + 1))]);
        }
        catch (TargetInvocationException)
        {
            // Its values must fit together, which these do not.
            return null;
        }
    }

    private static Array Filled(Type item, int depth)
    {
        if (Make(item, depth + 1) is not { } value) return Array.CreateInstance(item, 0);
        var array = Array.CreateInstance(item, 2);
        array.SetValue(value, 0);
        array.SetValue(value, 1);
        return array;
    }
}
