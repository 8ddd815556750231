namespace LaBan.Model.Catalog;

/// <summary>What sort of number an indicator is.</summary>
public enum IndicatorKind
{
    Level,
    Share,
    Growth,
    Rank,
    Index,
}

/// <summary>Which way an indicator is better.</summary>
public enum Direction
{
    Neutral,
    Up,
    Down,
}

/// <summary>How months make a longer period: flows are summed, stocks keep the last value.</summary>
public enum Aggregation
{
    None,
    Sum,
    Last,
    Mean,
}
