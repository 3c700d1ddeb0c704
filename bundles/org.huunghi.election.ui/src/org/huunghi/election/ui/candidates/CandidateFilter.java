package org.huunghi.election.ui.candidates;

import java.util.Locale;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.huunghi.election.Candidate;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.text.fold.Fold;

/** Shows only the candidates in whose name, number or nominator the typed text is found; accents don't matter. */
final class CandidateFilter extends ViewerFilter {
	private final Text text;
	private final TableViewer viewer;
	private final Locale locale;
	private String sought = "";

	CandidateFilter(Text text, TableViewer viewer, Locale locale) {
		this.text = text;
		this.viewer = viewer;
		this.locale = locale;
	}

	void install() {
		viewer.addFilter(this);
		text.addModifyListener(e -> {
			sought = Fold.fold(text.getText()).strip();
			viewer.refresh();
		});
		text.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
				viewer.getTable().setFocus();
			}
		});
	}

	@Override
	public boolean select(Viewer of, Object parent, Object element) {
		Candidate candidate = (Candidate) element;
		return sought.isEmpty() || found(candidate, sought, locale);
	}

	/** @param sought folded */
	static boolean found(Candidate candidate, String sought, Locale locale) {
		String all = CandidateNames.of(candidate, locale) + ' ' + (candidate.getNominatedBy() == null ? "" : candidate.getNominatedBy());
		return Fold.fold(all).contains(sought) || candidate.getNumber() != null && candidate.getNumber().toString().equals(sought);
	}
}
