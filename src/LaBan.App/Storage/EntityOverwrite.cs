using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Storage;

/// <summary>Brings a stored row of reference data to what a file says of it.</summary>
internal static class EntityOverwrite
{
    /// <summary>Copies every column but the key; true when something differed.</summary>
    public static bool Overwrite<T>(this DbContext db, T stored, T wanted) where T : class
    {
        var entry = db.Entry(stored);
        foreach (var property in entry.Metadata.GetProperties().Where(p => !p.IsPrimaryKey()))
        {
            entry.Property(property).CurrentValue = property.PropertyInfo!.GetValue(wanted);
        }

        return entry.State == EntityState.Modified;
    }

    /// <summary>Whether a file says something else of a stored row, apart from the columns named.</summary>
    public static bool Differs<T>(this DbContext db, T stored, T wanted, params ReadOnlySpan<string> apartFrom) where T : class
    {
        foreach (var property in db.Entry(stored).Metadata.GetProperties())
        {
            if (!property.IsPrimaryKey() && !apartFrom.Contains(property.Name) && !Equals(property.PropertyInfo!.GetValue(stored), property.PropertyInfo!.GetValue(wanted)))
            {
                return true;
            }
        }

        return false;
    }
}
