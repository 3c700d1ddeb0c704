package org.huunghi.workbench.connection;

import java.util.List;
import java.util.Locale;

import org.huunghi.repository.View;
import org.huunghi.union.names.Names;

/**
 * A union that can be copied.
 *
 * @param id of the union
 * @param label in the language of the interface
 */
public record UnionChoice(String id, String label) {
	/** @return the unions of a repository */
	public static List<UnionChoice> all(View view) {
		return view.unions().stream().map(union -> new UnionChoice(union.getId(), Names.label(union, Locale.getDefault()))).toList();
	}
}
