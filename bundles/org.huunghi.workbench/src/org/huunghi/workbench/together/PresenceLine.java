package org.huunghi.workbench.together;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IAdaptable;

/**
 * A line of the view of who is online: somebody, or a record that somebody has open or locked. Two lines are the same when they stand for the same.
 *
 * @param key of what it stands for
 * @param icon name of the icon: of a command for somebody, of a class for a record
 * @param label name or title
 * @param place on which computer; empty for a record
 * @param since since when
 * @param state what is done, in words
 * @param me whether it is this program
 * @param recordId of a record; null for somebody
 * @param records what somebody has open; empty for a record
 */
record PresenceLine(String key, String icon, String label, String place, String since, String state, boolean me, String recordId, List<PresenceLine> records)
		implements IAdaptable {
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == RecordTarget.class && recordId != null ? adapter.cast(new RecordTarget(recordId, label)) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PresenceLine line && key.equals(line.key);
	}

	@Override
	public int hashCode() {
		return Objects.hash(key);
	}
}
