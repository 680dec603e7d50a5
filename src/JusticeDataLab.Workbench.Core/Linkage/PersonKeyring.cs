using System.Security.Cryptography;
using System.Text;

namespace JusticeDataLab.Workbench.Core.Linkage;

/// <summary>Makes the pseudonyms of one request: HMAC-SHA256 of person_id under a secret kept in the request's folder.</summary>
public sealed class PersonKeyring
{
    private const int SecretLength = 32;
    private readonly byte[] _secret;

    /// <summary>Takes the secret of a request.</summary>
    /// <param name="secret">32 bytes.</param>
    /// <exception cref="ArgumentException">The secret has another length.</exception>
    public PersonKeyring(ReadOnlySpan<byte> secret)
    {
        if (secret.Length != SecretLength) throw new ArgumentException($"The secret of a request must have {SecretLength} bytes: restore it or make the request again.", nameof(secret));
        _secret = secret.ToArray();
    }

    /// <summary>The pseudonym of a person.</summary>
    /// <param name="personId">Identifier in the snapshot.</param>
    public PersonKey KeyOf(string personId) =>
        new(Convert.ToHexStringLower(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(personId))));
}
