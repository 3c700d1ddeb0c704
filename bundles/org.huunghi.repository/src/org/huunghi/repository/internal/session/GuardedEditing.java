package org.huunghi.repository.internal.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Editing;
import org.huunghi.repository.internal.Errors;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.RecordChange;

/** An editing whose failures are told in the user's words. */
record GuardedEditing(RecordEditing editing, Errors errors) implements Editing {
	@Override
	public EObject record() {
		return editing.record();
	}

	@Override
	public Optional<EObject> find(String id) {
		return errors.call(() -> editing.find(id));
	}

	@Override
	public boolean dirty() {
		return editing.dirty();
	}

	@Override
	public void save(String comment, IProgressMonitor monitor) {
		errors.run(() -> editing.save(comment, monitor));
	}

	@Override
	public void revert() {
		errors.run(editing::revert);
	}

	@Override
	public List<RecordChange> conflict(Locale locale) {
		return errors.call(() -> editing.conflict(locale));
	}

	@Override
	public List<RecordChange> meanwhile(Locale locale) {
		return errors.call(() -> editing.meanwhile(locale));
	}

	@Override
	public void resolve(Choices choices) {
		errors.run(() -> editing.resolve(choices));
	}

	@Override
	public void onRemoteChange(Consumer<ChangeEvent> callback) {
		editing.onRemoteChange(callback);
	}

	@Override
	public boolean exists() {
		return editing.exists();
	}

	@Override
	public void close() {
		Errors.quietly(editing::close);
	}
}
