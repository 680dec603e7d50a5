using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JusticeDataLab.Workbench.Notebooks.Hosting.Parameters;

/// <summary>Literals of the types a parameter may have.</summary>
internal static class ParameterLiteral
{
    private const string Date = "DateOnly";

    /// <summary>Type of a default; null when it is not a literal of a supported type.</summary>
    public static string? TypeOf(ExpressionSyntax value, TypeSyntax declared) => value switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax number } => NumberType(number.Token.Value),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } => "string",
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression } => "bool",
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number => NumberType(number.Token.Value),
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: Date } } date when IsDate(date) => Date,
        ImplicitObjectCreationExpressionSyntax date when declared.ToString() == Date && IsDate(date) => Date,
        _ => null,
    };

    /// <summary>Whether a default of a type can be given to a variable of another.</summary>
    public static bool Fits(string literal, string declared) =>
        literal == declared || (literal, declared) is ("int", "long") or ("int", "double") or ("long", "double") or ("int", "decimal") or ("long", "decimal");

    /// <summary>A value given as text as a C# literal of the parameter's type.</summary>
    public static string Of(NotebookParameter parameter, string value, string file) => parameter.Type switch
    {
        "string" => SymbolDisplay.FormatLiteral(value, quote: true),
        "bool" when value is "true" or "false" => value,
        "int" when int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => Text(number),
        "long" when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => Text(number) + "L",
        "double" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => Text(number) + "d",
        "decimal" when decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => Text(number) + "m",
        Date when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) =>
            FormattableString.Invariant($"new DateOnly({date.Year}, {date.Month}, {date.Day})"),
        _ => throw new NotebookParameterException($"{file}: the parameter {parameter.Name} needs {Needs(parameter.Type)}; its default is {parameter.Default}."),
    };

    private static string Needs(string type) => type switch
    {
        "bool" => "true or false",
        "int" or "long" => "a whole number",
        "double" or "decimal" => "a number with a decimal point",
        Date => "a date such as 2024-03-31",
        _ => "a value of type " + type,
    };

    private static string? NumberType(object? value) => value switch
    {
        int => "int",
        long => "long",
        double => "double",
        decimal => "decimal",
        _ => null,
    };

    private static bool IsDate(BaseObjectCreationExpressionSyntax date) =>
        date.Initializer is null && date.ArgumentList?.Arguments.Count == 3
        && date.ArgumentList.Arguments.All(argument => argument.Expression is LiteralExpressionSyntax { Token.Value: int });

    private static string Text(IFormattable number) => number.ToString(number is double ? "R" : null, CultureInfo.InvariantCulture);
}
