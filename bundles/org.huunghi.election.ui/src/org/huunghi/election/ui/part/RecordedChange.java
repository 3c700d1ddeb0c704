package org.huunghi.election.ui.part;

import java.util.Collection;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/** Makes one command that can be undone of plain changes of objects that others carry out. */
public final class RecordedChange extends AbstractCommand {
	private final Set<EObject> watched;
	private final Runnable change;
	private ChangeDescription description;

	/**
	 * @param watched all objects that may be changed and exist before; what is added to them need not be among them
	 * @param change makes the changes
	 */
	public RecordedChange(String label, Collection<? extends EObject> watched, Runnable change) {
		super(label);
		this.watched = Set.copyOf(watched);
		this.change = change;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		Recorder recorder = new Recorder(watched);
		try {
			change.run();
		} finally {
			description = recorder.endRecording();
			recorder.dispose();
		}
	}

	@Override
	public void undo() {
		description.applyAndReverse();
	}

	@Override
	public void redo() {
		description.applyAndReverse();
	}

	/** Watches the given objects only: the platform's own recorder would load all that they contain. */
	private static final class Recorder extends ChangeRecorder {
		private final Set<EObject> watched;

		Recorder(Set<EObject> watched) {
			this.watched = watched;
			beginRecording(watched);
		}

		@Override
		protected void addAdapter(Notifier notifier) {
			if (watched != null && watched.contains(notifier)) {
				super.addAdapter(notifier);
			}
		}
	}
}
