package org.huunghi.workbench.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.repository.ChangeEvent;
import org.huunghi.workbench.together.Moments;

/**
 * Who changed an open record elsewhere, and when last. Objects of this class can't change.
 *
 * @param times of the last change by each, the latest last
 */
public record Others(Map<String, Instant> times) {
	/** Nobody that is known. */
	public static final Others NONE = new Others(Map.of());

	/** @return these and the author of one more commit */
	public Others with(ChangeEvent event) {
		Map<String, Instant> more = new LinkedHashMap<>(times);
		more.remove(event.author());
		more.put(event.author(), event.time());
		return new Others(more);
	}

	/** @return whether nobody is known */
	public boolean isEmpty() {
		return times.isEmpty();
	}

	/** @return their names, the one who changed last first; empty where nobody is known */
	public String names() {
		List<String> names = new ArrayList<>(times.keySet());
		return String.join(", ", names.reversed());
	}

	/** @return when it was changed last, as a text; empty where that is not known */
	public String when(Locale locale) {
		return times.values().stream().max(Instant::compareTo).map(time -> Moments.text(time, locale)).orElse("");
	}
}
