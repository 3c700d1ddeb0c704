package org.huunghi.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Editing;
import org.huunghi.union.merge.RecordChange;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.page.ChangedElsewhere.Place;

/** Looks, off the UI thread, at what other commits did to the record of an editor, and reads its new state. */
final class RemoteChange extends Job {
	/**
	 * What was found.
	 *
	 * @param exists whether the record is still there
	 * @param events the commits, oldest first
	 * @param places what says something else now; also what was changed here since the last look
	 * @param added objects that are new in the record
	 * @param conflict what is unsaved here beside what was changed elsewhere; empty where nothing is unsaved
	 */
	record Found(boolean exists, List<ChangeEvent> events, Set<Place> places, Set<EObject> added, List<RecordChange> conflict) {
	}

	private final Editing editing;
	private final Locale locale;
	private final Display display;
	private final Consumer<Found> told;
	private final Queue<ChangeEvent> waiting = new ConcurrentLinkedQueue<>();
	private RecordValues known;

	/** @param told on the UI thread what the commits did */
	RemoteChange(Editing editing, Locale locale, Display display, Consumer<Found> told) {
		super(Messages.opening);
		this.editing = editing;
		this.locale = locale;
		this.display = display;
		this.told = told;
		setSystem(true);
	}

	/** Takes what the record says now for known: to be called when it was opened, saved or merged. */
	void look() {
		schedule();
	}

	/** To be called for each commit that touched the record; on any thread. */
	void happened(ChangeEvent event) {
		waiting.add(event);
		schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<ChangeEvent> events = new ArrayList<>();
		for (ChangeEvent event = waiting.poll(); event != null; event = waiting.poll()) {
			events.add(event);
		}
		try {
			Found found = look(events);
			if (!events.isEmpty() && !display.isDisposed()) {
				display.asyncExec(() -> told.accept(found));
			}
		} catch (RuntimeException e) {
			// A record that was closed meanwhile, or changed while it was read: there is nobody to tell, or the next commit tells.
			Failures.log(e);
		}
		return Status.OK_STATUS;
	}

	private Found look(List<ChangeEvent> events) {
		if (!editing.exists()) {
			return new Found(false, events, Set.of(), Set.of(), List.of());
		}
		if (!events.isEmpty()) {
			Preloading.touch(editing.record(), locale);
		}
		RecordValues before = known;
		known = RecordValues.of(editing.record());
		return new Found(true, events, before == null ? Set.of() : before.changedTo(known), before == null ? Set.of() : before.addedIn(known),
				events.isEmpty() ? List.of() : conflict());
	}

	private List<RecordChange> conflict() {
		try {
			return editing.dirty() ? editing.conflict(locale) : List.of();
		} catch (RuntimeException e) {
			// The hint is lost, while the new state is to be seen; saving asks again.
			Failures.log(e);
			return List.of();
		}
	}
}
