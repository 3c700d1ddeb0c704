package org.huunghi.union.merge;

/**
 * One field of a record that either side changed, as plain texts that can be kept and used on any thread.
 *
 * @param key names this field with its three values, so that a choice never falls on values that the user has not seen; see {@link Choices}
 * @param path where in the record the field stands, such as "Tên gọi › Nguyễn Văn An"; empty for the record's own fields
 * @param label what the field is called
 * @param feature the model's name of the field, such as {@code phone}, for callers that know it
 * @param before what it said when both sides started; null where it said nothing. Several values stand in lines of their own
 * @param mine what it says on my side; null for nothing
 * @param theirs what it says on the other side; null for nothing
 * @param merged what it says when both sides are merged; null for nothing, and as long as a conflict is not decided
 * @param changedByMe whether my side changed it
 * @param changedByThem whether the other side changed it
 * @param conflict whether somebody must choose between the two
 * @param writable whether the choice may also be a text of the user's own, see {@link Choices#write}
 */
public record FieldChange(String key, String path, String label, String feature, String before, String mine, String theirs, String merged,
		boolean changedByMe, boolean changedByThem, boolean conflict, boolean writable) {
}
