package org.huunghi.workbench.together;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.huunghi.repository.Repository;
import org.huunghi.repository.together.Participant;
import org.huunghi.repository.together.RecordLock;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.icons.Icons;

/** Reads who is online and what they do. Reads the repository: not for the UI thread. */
final class PresenceReader {
	/** What a record is called, and the name of its icon. */
	private record Title(String label, String icon) {
	}

	private final Locale locale;
	private final Map<String, Title> titles = new HashMap<>();
	private List<RecordLock> locks = List.of();

	PresenceReader(Locale locale) {
		this.locale = locale;
	}

	/** @return a line for everybody, by name */
	List<PresenceLine> read(Repository repository) {
		List<Participant> participants = repository.together().participants();
		locks = repository.together().locks();
		Set<String> ids = new LinkedHashSet<>();
		participants.forEach(one -> ids.addAll(one.opened()));
		locks.forEach(lock -> ids.add(lock.recordId()));
		title(repository, ids);
		return participants.stream().map(this::line).toList();
	}

	private void title(Repository repository, Set<String> ids) {
		ids.removeAll(titles.keySet());
		if (!ids.isEmpty()) {
			repository.read(view -> {
				ids.forEach(id -> view.find(id).ifPresent(object -> titles.put(id, new Title(Names.label(object, locale), Icons.nameFor(object.eClass())))));
				return null;
			});
		}
	}

	private PresenceLine line(Participant one) {
		String key = one.user() + '|' + one.host() + '|' + one.since();
		Set<String> ids = new LinkedHashSet<>(one.opened());
		locks.stream().filter(lock -> holds(one, lock)).forEach(lock -> ids.add(lock.recordId()));
		List<PresenceLine> records = new ArrayList<>();
		for (String id : ids) {
			Title title = titles.get(id);
			if (title != null) {
				RecordLock lock = locks.stream().filter(each -> each.recordId().equals(id) && holds(one, each)).findFirst().orElse(null);
				String since = lock == null ? "" : Moments.text(lock.since(), locale);
				records.add(new PresenceLine(key + '|' + id, title.icon, title.label, "", since, state(lock), one.me(), id, List.of()));
			}
		}
		String name = one.user().isEmpty() ? Messages.unnamed : one.user();
		return new PresenceLine(key, one.me() ? "person_me" : "person", one.me() ? Messages.bind(Messages.me, name) : name, one.host(),
				Moments.text(one.since(), locale), records.isEmpty() ? "" : Messages.bind(Messages.opened, records.size()), one.me(), null, records);
	}

	private static boolean holds(Participant one, RecordLock lock) {
		return lock.user().equals(one.user()) && (lock.lasting() || lock.host().isEmpty() || lock.host().equals(one.host()));
	}

	private static String state(RecordLock lock) {
		String note = lock == null || lock.note().isBlank() ? "" : ": " + lock.note();
		return lock == null ? Messages.reads : lock.lasting() ? Messages.locked + note : Messages.changes;
	}
}
