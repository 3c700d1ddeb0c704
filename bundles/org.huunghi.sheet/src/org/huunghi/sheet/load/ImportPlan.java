package org.huunghi.sheet.load;

import java.util.Locale;
import java.util.Objects;

import org.huunghi.sheet.mapping.Mapping;
import org.huunghi.sheet.names.Decisions;
import org.huunghi.sheet.read.SheetFile;

/**
 * What is to be imported.
 *
 * @param file the spreadsheet
 * @param name of the file as users know it
 * @param mapping how its rows become records
 * @param target where they go
 * @param decisions about names that are in doubt
 * @param withDuplicates whether rows are taken that seem to be there already
 * @param reader language of messages
 */
public record ImportPlan(SheetFile file, String name, Mapping mapping, ImportTarget target, Decisions decisions, boolean withDuplicates, Locale reader) {
	/** Refuses what lacks. */
	public ImportPlan {
		Objects.requireNonNull(file);
		Objects.requireNonNull(mapping);
		Objects.requireNonNull(target);
		Objects.requireNonNull(decisions);
	}

	/** @return the same for another mapping */
	public ImportPlan with(Mapping other) {
		return new ImportPlan(file, name, other, target, decisions, withDuplicates, reader);
	}
}
