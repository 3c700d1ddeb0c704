package org.huunghi.cli.tests.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.huunghi.cli.Terminal;

/** A terminal at which the lines are typed that a test has prepared; nobody sits there before any are. */
final class TypedAnswers implements Terminal {
	private final Deque<String> lines = new ArrayDeque<>();
	private final List<String> asked = new ArrayList<>();
	private boolean manned;

	void type(String... typed) {
		manned = true;
		lines.addAll(List.of(typed));
	}

	List<String> asked() {
		return asked;
	}

	@Override
	public boolean isManned() {
		return manned;
	}

	@Override
	public Optional<String> ask(String question) {
		if (!manned) {
			return Optional.empty();
		}
		asked.add(question);
		return Optional.ofNullable(lines.poll());
	}

	@Override
	public Optional<char[]> askSecretly(String question) {
		return ask(question).map(String::toCharArray);
	}
}
