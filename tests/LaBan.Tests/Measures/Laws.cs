using FsCheck;
using FsCheck.Fluent;

namespace LaBan.Tests.Measures;

/// <summary>Checks a law on two hundred generated values and reports the smallest that breaks it.</summary>
internal static class Laws
{
    private const int Samples = 200;

    public static void Hold<T>(Gen<T> values, Action<T> law) =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(Samples).WithQuietOnSuccess(true));

    public static void Hold<T1, T2>(Gen<T1> first, Gen<T2> second, Action<T1, T2> law) =>
        Hold(from a in first from b in second select (a, b), pair => law(pair.a, pair.b));

    public static void Hold<T1, T2, T3>(Gen<T1> first, Gen<T2> second, Gen<T3> third, Action<T1, T2, T3> law) =>
        Hold(from a in first from b in second from c in third select (a, b, c), triple => law(triple.a, triple.b, triple.c));

    /// <summary>The comparison of a type is one total order, and its operators say the same.</summary>
    public static void HoldForOrder<T>(Gen<T> values, Func<T, T, (bool Greater, bool Less, bool AtMost, bool AtLeast)> operators)
        where T : IComparable<T> =>
        Hold(values, values, values, (a, b, c) =>
        {
            var order = Math.Sign(a.CompareTo(b));
            Math.Sign(b.CompareTo(a)).ShouldBe(-order);
            a.CompareTo(a).ShouldBe(0);
            operators(a, b).ShouldBe((order > 0, order < 0, order <= 0, order >= 0));
            if (order <= 0 && b.CompareTo(c) <= 0)
            {
                a.CompareTo(c).ShouldBeLessThanOrEqualTo(0);
            }
        });
}
