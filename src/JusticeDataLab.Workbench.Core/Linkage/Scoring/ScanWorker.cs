using JusticeDataLab.Workbench.Core.Linkage.Blocking;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Linkage.Register;

namespace JusticeDataLab.Workbench.Core.Linkage.Scoring;

/// <summary>Scans a stretch of the register: finds who may be whom by blocking keys and compares them. One a thread.</summary>
internal sealed class ScanWorker
{
    private const uint BornOnTheDay = 1u << (int)BlockingRule.DateOfBirth;

    private readonly EncodedRegister _register;
    private readonly LinkageContext _context;
    private readonly SubmittedKeyIndex _index;
    private readonly PersonComparison _comparison;
    private readonly LinkageModel _model;
    private readonly int[] _exactNames;
    private readonly int[] _swappedNames;
    private readonly double _floor;
    private readonly KeyBuffer _keys = new();
    private readonly uint[] _rules;
    private readonly double[] _mostWithoutName;
    private readonly List<int> _touched = [];

    public ScanWorker(LinkageContext context, SubmittedKeyIndex index, LinkageModel model, int[] exactNames, int[] swappedNames, double worthKeeping)
    {
        _context = context;
        _register = context.Register;
        _index = index;
        _model = model;
        _comparison = new PersonComparison(context, model);
        _exactNames = exactNames;
        _swappedNames = swappedNames;
        _floor = worthKeeping + Math.Log2(Math.Max(1, context.Register.PersonCount));
        _rules = new uint[context.Submitted.Count];
        _mostWithoutName = [.. Enumerable.Range(0, context.Submitted.Count).Select(_comparison.MostWithoutName)];
    }

    public BlockingCounts Pairs { get; } = new();

    public Candidate[] Scan(int from, int to)
    {
        var found = new List<Candidate>();
        for (var person = from; person < to; person++)
        {
            _keys.Clear();
            CollectKeys(person);
            Touch();
            foreach (var row in _touched) Compare(row, person, found);
            _touched.Clear();
        }

        return [.. found];
    }

    private void CollectKeys(int person)
    {
        var (from, to) = (_register.RecordStarts[person], _register.RecordStarts[person + 1]);
        foreach (var code in _register.IdentifiersOf(person)) BlockingKeys.OfIdentifier(code, _keys);
        for (var name = from; name < to; name++)
        {
            if (IsNewName(from, name)) BlockingKeys.OfName(_register, _context.Features, name, _keys);
            var birth = _register.Births[name];
            if (birth == BirthCode.Missing || _register.Births.AsSpan(from, name - from).Contains(birth)) continue;
            BlockingKeys.OfBirth(birth, _keys);
            // Any name of the person may have been given with any of the dates.
            for (var other = from; other < to; other++)
            {
                if (IsNewName(from, other)) BlockingKeys.OfNameAndBirth(_register, _context.Features, other, birth, _keys);
            }
        }
    }

    private bool IsNewName(int from, int record)
    {
        for (var before = from; before < record; before++)
        {
            var sameParts = _register.Forenames[before] == _register.Forenames[record] && _register.Surnames[before] == _register.Surnames[record];
            if (sameParts && _register.MiddleNames[before] == _register.MiddleNames[record]) return false;
        }

        return true;
    }

    private void Touch()
    {
        var rules = _keys.Rules;
        var keys = _keys.Keys;
        for (var i = 0; i < keys.Length; i++)
        {
            foreach (var row in _index.Find(keys[i]))
            {
                if (_rules[row] == 0) _touched.Add(row);
                _rules[row] |= 1u << rules[i];
            }
        }
    }

    private void Compare(int row, int person, List<Candidate> found)
    {
        var rules = _rules[row];
        _rules[row] = 0;
        Pairs.Add(rules);
        // Most pairs share the date of birth and nothing else; they are told apart by their names alone.
        if (rules == BornOnTheDay && _mostWithoutName[row] < _floor && !_comparison.SomeNameAgrees(row, person)) return;
        var candidate = _comparison.Compare(row, person) with { Rules = rules };
        switch ((NameLevel)candidate.Vector.Level(Comparison.Name))
        {
            case NameLevel.Exact: Interlocked.Increment(ref _exactNames[row]); break;
            case NameLevel.Swapped: Interlocked.Increment(ref _swappedNames[row]); break;
            default: break;
        }

        if (_model.Weight(candidate.Vector) >= _floor) found.Add(candidate);
    }
}
