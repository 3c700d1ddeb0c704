package org.huunghi.cli.format;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.huunghi.cli.CliContext;
import org.huunghi.cli.CliFailure;
import org.huunghi.cli.UnionChoice;
import org.huunghi.cli.output.PlainText;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.union.Union;

/** What the user said beside the format and the file: the union, whether faulty entries may be left out, and what only some formats know. */
public final class FormatOptions {
	private final CliContext context;
	private final String union;
	private final boolean skipsRefused;
	private final Map<String, String> values;

	/**
	 * @param union null where the user named none
	 * @param values of {@code --option} by key, not null
	 */
	public FormatOptions(CliContext context, String union, boolean skipsRefused, Map<String, String> values) {
		this.context = context;
		this.union = union;
		this.skipsRefused = skipsRefused;
		this.values = Map.copyOf(values);
	}

	/**
	 * @return the union that the user named; where none is named, the only one that there is
	 * @throws CliFailure exit code 1 where there is none of that name or more than one, 2 where none is named and there are several
	 */
	public Union union(Repository repository, View view) {
		if (union != null) {
			return new UnionChoice(context, repository, view).named(union);
		}
		if (view.unions().size() == 1) {
			return view.unions().getFirst();
		}
		throw CliFailure.usage(context.text("usage.missing", "--union"));
	}

	/** @return whether the rest is taken where something in one entry is wrong; else nothing is */
	public boolean skipsRefused() {
		return skipsRefused;
	}

	/** @return what the user said with {@code --option KEY=VALUE} */
	public Optional<String> value(String key) {
		return Optional.ofNullable(values.get(key)).filter(text -> !text.isBlank());
	}

	/**
	 * Refuses options that a format does not know.
	 *
	 * @throws CliFailure exit code 2
	 */
	public void allowOnly(Set<String> keys) {
		Set<String> unknown = new TreeSet<>(values.keySet());
		unknown.removeAll(keys);
		if (!unknown.isEmpty()) {
			throw CliFailure.usage(context.text("options.unknown", unknown.iterator().next()));
		}
	}

	/**
	 * Refuses all of them, for formats that take the whole repository.
	 *
	 * @throws CliFailure exit code 2
	 */
	void allowNone() {
		if (union != null || skipsRefused) {
			throw CliFailure.usage(context.text("options.unknown", union != null ? "--union" : "--skip-refused"));
		}
		allowOnly(Set.of());
	}

	/** Tells the user something on the way, such as what was left out; one line. */
	public void tell(String line) {
		context.err().println(PlainText.oneLine(line));
	}
}
