package org.huunghi.union.merge;

import java.util.List;

/**
 * What both sides did to one record, or to another object with an id of its own, as plain values that can be kept and used on any thread.
 *
 * @param key names the record with its versions, for the choice about it as a whole; see {@link Choices}
 * @param id of the record
 * @param className name of its EClass, such as {@code Person}
 * @param label what the record is called
 * @param within label of the record that holds it, or of the register; empty where nothing holds it
 * @param mine what my side did
 * @param theirs what the other side did
 * @param conflict whether somebody must choose about the record as a whole, since one side removed what the other changed or referred to;
 *        then its fields need no choice
 * @param decidedBy id of the record around it whose choice decides about this one too; null where it stands for itself
 * @param fields its changed fields in the order of the model; never null
 */
public record RecordChange(String key, String id, String className, String label, String within, ChangeKind mine, ChangeKind theirs, boolean conflict,
		String decidedBy, List<FieldChange> fields) {
	/** @return whether anything of it needs a choice */
	public boolean needsChoice() {
		return conflict || fields.stream().anyMatch(FieldChange::conflict);
	}
}
