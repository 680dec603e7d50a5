using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using JusticeDataLab.Workbench.Notebooks.Documents;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>
/// .NET Interactive's convention for types that draw themselves, found by name through reflection: an attribute called
/// <c>TypeFormatterSourceAttribute</c>, of any namespace, names a type whose <c>CreateTypeFormatters()</c> gives objects
/// with a <c>MimeType</c> and a <c>bool Format(object, TextWriter)</c>.
/// </summary>
internal static class FormattingConvention
{
    private const string AttributeName = "TypeFormatterSourceAttribute";

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Formatter>> Known = new();

    /// <summary>The forms of a value; null when its type names no source of formatters.</summary>
    public static MimeBundle? Format(object value)
    {
        var formatters = Known.GetOrAdd(value.GetType(), Find);
        if (formatters.Count == 0) return null;
        var forms = new List<(string, string)>();
        foreach (var formatter in formatters)
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            if (Call(formatter, value, writer)) forms.Add((formatter.MimeType, writer.ToString()));
        }

        return forms.Count == 0 ? null : new MimeBundle(forms);
    }

    private static bool Call(Formatter formatter, object value, TextWriter writer)
    {
        try
        {
            return (bool)formatter.Method.Invoke(formatter.Target, [value, writer])!;
        }
        catch (TargetInvocationException fault)
        {
            throw new InvalidOperationException($"The {formatter.MimeType} formatter of {value.GetType().Name} failed.", fault.InnerException);
        }
    }

    private static IReadOnlyList<Formatter> Find(Type type)
    {
        var attribute = type.GetCustomAttributes(inherit: true).FirstOrDefault(candidate => candidate.GetType().Name == AttributeName);
        if (attribute is null) return [];
        if (attribute.GetType().GetProperty("FormatterSourceType")?.GetValue(attribute) is not Type source)
            throw Wrong(type, "its attribute has no FormatterSourceType");
        if (source.GetConstructor(Type.EmptyTypes) is not { } constructor)
            throw Wrong(type, $"{source.Name} has no public constructor without parameters");
        if (source.GetMethod("CreateTypeFormatters", Type.EmptyTypes)?.Invoke(constructor.Invoke(null), null) is not IEnumerable formatters)
            throw Wrong(type, $"{source.Name} has no CreateTypeFormatters() that gives a list");
        var found = formatters.Cast<object>().Select(formatter => Shape(type, formatter)).ToList();
        var preferred = attribute.GetType().GetProperty("PreferredMimeTypes")?.GetValue(attribute) as string[] ?? [];
        return [.. found.OrderBy(formatter => Rank(preferred, formatter.MimeType))];
    }

    private static int Rank(string[] preferred, string mimeType)
    {
        var place = Array.IndexOf(preferred, mimeType);
        return place < 0 ? int.MaxValue : place;
    }

    private static Formatter Shape(Type type, object formatter)
    {
        var methods = formatter.GetType().GetMethods().Where(method => method.Name == "Format").ToList();
        if (formatter.GetType().GetProperty("MimeType")?.GetValue(formatter) is not string mimeType) throw Wrong(type, "a formatter has no MimeType");
        var method = methods.Count == 1 ? methods[0] : throw Wrong(type, "a formatter must have one method Format");
        var parameters = method.GetParameters().Select(parameter => parameter.ParameterType);
        if (method.ReturnType != typeof(bool) || !parameters.SequenceEqual([typeof(object), typeof(TextWriter)]))
            throw Wrong(type, "Format must be bool Format(object, TextWriter)");
        return new Formatter(mimeType, formatter, method);
    }

    private static InvalidOperationException Wrong(Type type, string why) => new($"{type.Name} cannot be shown: {why}.");

    private sealed record Formatter(string MimeType, object Target, MethodInfo Method);
}
