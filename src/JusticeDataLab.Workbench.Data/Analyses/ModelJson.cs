using System.Text.Json;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Data.Analyses;

/// <summary><c>model.json</c>: the fitted propensity model. Aliased terms have null coefficients.</summary>
public static class ModelJson
{
    /// <summary>The model as JSON.</summary>
    /// <param name="model">The model.</param>
    public static byte[] Write(PropensityModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return JsonParts.Document(json =>
        {
            json.WriteString("link", CodeText.Of(model.Settings.Link));
            json.WriteStartArray("coefficients");
            foreach (var coefficient in model.Coefficients) Write(json, coefficient);
            json.WriteEndArray();
            JsonParts.Number(json, "deviance", model.Deviance);
            JsonParts.Number(json, "null_deviance", model.NullDeviance);
            json.WriteNumber("df", model.DegreesOfFreedom);
            JsonParts.Number(json, "aic", model.Aic);
            JsonParts.Number(json, "bic", model.Bic);
            JsonParts.Number(json, "auc", model.AreaUnderCurve);
            json.WriteNumber("iterations", model.Iterations);
            json.WriteBoolean("converged", model.Converged);
            JsonParts.Texts(json, "aliased_terms", model.AliasedTerms);
            json.WriteString("separation", CodeText.Of(model.Separation));
            JsonParts.Texts(json, "separated_terms", model.SeparatedTerms);
            Remedies(json, model);
            JsonParts.Texts(json, "constant_terms", model.ConstantTerms);
            Rare(json, model);
            JsonParts.Texts(json, "warnings", model.Warnings);
        });
    }

    private static void Write(Utf8JsonWriter json, ModelCoefficient coefficient)
    {
        json.WriteStartObject();
        json.WriteString("term", coefficient.Term);
        json.WriteString("variable", coefficient.Variable);
        json.WriteString("level", coefficient.Level);
        JsonParts.Number(json, "estimate", coefficient.Estimate);
        JsonParts.Number(json, "se", coefficient.StandardError);
        JsonParts.Number(json, "z", coefficient.Z);
        JsonParts.Number(json, "p", coefficient.PValue);
        json.WriteEndObject();
    }

    private static void Remedies(Utf8JsonWriter json, PropensityModel model)
    {
        json.WriteStartArray("remedies");
        foreach (var used in model.Remedies)
        {
            json.WriteStartObject();
            json.WriteString("term", used.Term);
            json.WriteString("remedy", CodeText.Of(used.Remedy));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("penalised", model.IsPenalised);
    }

    private static void Rare(Utf8JsonWriter json, PropensityModel model)
    {
        json.WriteStartArray("rare_terms");
        foreach (var rare in model.RareTerms)
        {
            json.WriteStartObject();
            json.WriteString("term", rare.Term);
            json.WriteNumber("treated", rare.Treated);
            json.WriteNumber("comparison", rare.Comparison);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
