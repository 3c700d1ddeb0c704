package org.huunghi.repository.internal.draft;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.huunghi.repository.Repository;
import org.huunghi.repository.draft.Draft;
import org.huunghi.repository.draft.Drafts;
import org.huunghi.repository.internal.Errors;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.RecordChange;

/** Drafts whose failures are told in the user's words. */
public record GuardedDrafts(Drafts drafts, Errors errors) implements Drafts {
	@Override
	public List<Draft> list() {
		return errors.call(drafts::list);
	}

	@Override
	public Draft create(String name, String note) {
		return errors.call(() -> drafts.create(name, note));
	}

	@Override
	public Repository open(Draft draft) {
		return errors.call(() -> drafts.open(draft));
	}

	@Override
	public List<RecordChange> compare(Draft draft, Locale locale, IProgressMonitor monitor) {
		return errors.call(() -> drafts.compare(draft, locale, monitor));
	}

	@Override
	public List<RecordChange> merge(Draft draft, Choices choices, String comment, IProgressMonitor monitor) {
		return errors.call(() -> drafts.merge(draft, choices, comment, monitor));
	}

	@Override
	public void close(Draft draft) {
		errors.run(() -> drafts.close(draft));
	}

	@Override
	public void addListener(Runnable listener) {
		drafts.addListener(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		drafts.removeListener(listener);
	}
}
