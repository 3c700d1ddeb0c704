package org.huunghi.workbench.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.merge.FieldChange;
import org.huunghi.workbench.merge.Others;
import org.huunghi.workbench.page.ChangedElsewhere;
import org.huunghi.workbench.page.ChangedElsewhere.Place;
import org.huunghi.workbench.together.Moments;

/** Tells the user of an editor what others did to its record: marks the fields for a while, and says it in words. For the UI thread. */
final class Elsewhere {
	private static final int MOST_NAMED = 4;
	/** Milliseconds within which a commit that was in the way of a save is told of. */
	private static final long MOMENT = 1_000;

	private final RecordEditor editor;
	private final MessageBar bar;
	private final String me;
	private final Fading fading;
	private final Locale locale = Locale.getDefault();
	/** Told on the repository's thread, so that it is known as soon as a save is refused. */
	private volatile Others others = Others.NONE;

	/** @param me as whom this program writes */
	Elsewhere(RecordEditor editor, Composite page, MessageBar bar, String me) {
		this.editor = editor;
		this.bar = bar;
		this.me = me;
		fading = new Fading(page, (change, strength) -> {
			if (editor.pages() != null) {
				editor.pages().showElsewhere(change, strength);
			}
		});
	}

	/** To be called as soon as a commit is known, on the thread that tells of it. */
	synchronized void heard(ChangeEvent event) {
		others = others.with(event);
		notifyAll();
	}

	/** @return who changed the record since what is shown here was merged with it; waits a moment for that to be known. Not for the UI thread */
	synchronized Others others() {
		long until = System.currentTimeMillis() + MOMENT;
		while (others.isEmpty() && System.currentTimeMillis() < until) {
			try {
				wait(MOMENT / 10);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return others;
			}
		}
		return others;
	}

	/** To be called when what is here and what is stored are one. */
	void settled() {
		others = Others.NONE;
		bar.hide();
	}

	/** Shows what was found, after the form shows the new state. */
	void tell(RemoteChange.Found found) {
		if (!found.exists()) {
			removed();
			return;
		}
		List<ChangeEvent> byOthers = found.events().stream().filter(event -> !event.author().equals(me)).toList();
		List<FieldChange> both = found.conflict().stream().flatMap(change -> change.fields().stream()).filter(FieldChange::conflict).toList();
		boolean clash = !both.isEmpty() || found.conflict().stream().anyMatch(change -> change.conflict());
		if (clash) {
			String fields = named(both.stream().map(FieldChange::label).toList());
			bar.show(Messages.bind(Messages.changedBoth, new Object[] { name(), others.when(locale), fields })).button(Messages.compare, editor::compare)
					.button(Messages.later, () -> { });
		}
		if (!byOthers.isEmpty()) {
			mark(found, byOthers, !clash);
		}
	}

	private void removed() {
		Object[] what = { name(), editor.label(), others.when(locale) };
		String text = Messages.bind(editor.isDirty() ? Messages.removedBy : Messages.removedShown, what);
		if (editor.isDirty()) {
			bar.show(text).button(Messages.compare, editor::compare).button(Messages.close, editor::closeUnsaved);
		} else {
			bar.show(text).button(Messages.close, editor::closeUnsaved);
		}
	}

	private void mark(RemoteChange.Found found, List<ChangeEvent> events, boolean say) {
		Set<Place> places = new LinkedHashSet<>(found.places());
		places.removeIf(place -> editor.stack().touches(place.owner(), place.feature()));
		if (places.isEmpty() && found.added().isEmpty()) {
			return;
		}
		ChangeEvent last = events.get(events.size() - 1);
		String when = Moments.text(last.time(), locale);
		String names = events.stream().map(ChangeEvent::author).distinct().collect(Collectors.joining(", "));
		fading.start(new ChangedElsewhere(places, found.added(), Messages.bind(Messages.fieldChanged, names, when)));
		if (say) {
			String fields = named(places.stream().map(place -> ModelLabels.of(place.owner().eClass(), place.feature(), locale)).distinct().toList());
			bar.tell(Messages.bind(Messages.changedNow, new Object[] { names, when, fields }), Fading.MILLIS);
		}
	}

	/** @return the last who changed the record, in words */
	private String name() {
		String names = others.names();
		return names.isEmpty() || names.equals(me) ? Messages.youElsewhere : names;
	}

	private static String named(List<String> labels) {
		String some = labels.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
		return labels.size() > MOST_NAMED ? some + " …" : some;
	}
}
