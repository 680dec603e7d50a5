using System.Collections.Frozen;

namespace JusticeDataLab.Workbench.Core.Cohorts;

/// <summary>Latin letters with accents and the plain letters they fold to: a table of our own, the same on every machine.</summary>
internal static class AccentTable
{
    private static readonly (string Plain, string Letters)[] Entries =
    [
        ("A", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
        ("AE", "ÆæǼǽ"),
        ("B", "ƁḂḃḄḅḆḇɓ"),
        ("C", "ÇçĆćĈĉĊċČčḈḉ"),
        ("D", "ÐðĎďĐđƊḊḋḌḍḎḏḐḑḒḓɗ"),
        ("E", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěƏȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệə"),
        ("F", "ƑƒḞḟ"),
        ("G", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
        ("H", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
        ("I", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
        ("IJ", "Ĳĳ"),
        ("J", "Ĵĵǰ"),
        ("K", "ĶķĸƘƙǨǩḰḱḲḳḴḵ"),
        ("L", "ĹĺĻļĽľĿŀŁłḶḷḸḹḺḻḼḽ"),
        ("M", "ḾḿṀṁṂṃ"),
        ("N", "ÑñŃńŅņŇňŉŊŋǸǹṄṅṆṇṈṉṊṋ"),
        ("O", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
        ("OE", "Œœ"),
        ("P", "ṔṕṖṗ"),
        ("R", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
        ("S", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩ"),
        ("SS", "ßẞ"),
        ("T", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ"),
        ("TH", "Þþ"),
        ("U", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
        ("V", "ṼṽṾṿ"),
        ("W", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
        ("X", "ẊẋẌẍ"),
        ("Y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
        ("Z", "ŹźŻżŽžẐẑẒẓẔẕ"),
    ];

    /// <summary>Plain capital letters by accented letter, either case.</summary>
    public static FrozenDictionary<char, string> Plain { get; } = Entries
        .SelectMany(entry => entry.Letters.Select(letter => (letter, entry.Plain)))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Plain);
}
