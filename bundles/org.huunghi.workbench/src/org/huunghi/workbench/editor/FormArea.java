package org.huunghi.workbench.editor;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.services.IEvaluationService;
import org.huunghi.union.rules.Problem;

/** The place in an editor where the pages of its record are, with the problems marked in them, or a notice while there are none. For the UI thread. */
final class FormArea {
	private final RecordEditor editor;
	private final OpenAccess access;
	private final Composite area;
	private Pages pages;
	private ProblemCheck check;
	private List<Problem> problems = List.of();
	private Runnable reveal;

	/** @param access through which the pages get at the record */
	FormArea(RecordEditor editor, OpenAccess access, Composite parent) {
		this.editor = editor;
		this.access = access;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
	}

	/** @return the composite that holds whatever is shown */
	Composite control() {
		return area;
	}

	/** @return the pages; null while there are none */
	Pages pages() {
		return pages;
	}

	List<Problem> problems() {
		return problems;
	}

	/** Shows a text in place of the pages. */
	void say(String text) {
		if (!area.isDisposed()) {
			clear();
			Notice.show(area, text);
		}
	}

	private void clear() {
		if (pages != null) {
			pages.dispose();
			pages = null;
		}
		for (var child : area.getChildren()) {
			child.dispose();
		}
	}

	/** Begins to check a record; again where its objects may be others than before. */
	void check(EObject record) {
		if (check != null) {
			check.stop();
		}
		check = new ProblemCheck(record, editor.services().neighbours(), area.getDisplay(), this::found);
	}

	/** Makes the pages of a record anew, with the one on top that was. */
	void build(EObject record) {
		String before = pages == null ? null : pages.activeId();
		clear();
		pages = new Pages(area, PageExtensions.of(record.eClass()), access);
		pages.setReadOnly(editor.edits().isReadOnly());
		pages.show(before);
		area.layout(true, true);
		check.changed();
		editor.getSite().getService(IEvaluationService.class).requestEvaluation(RecordClassTester.IS_A);
		if (reveal != null) {
			reveal.run();
		} else if (editor.getSite().getPage().getActivePart() == editor) {
			pages.setFocus();
		}
	}

	/** To be called when the record has changed. */
	void changed() {
		if (check != null) {
			check.changed();
		}
		if (pages != null) {
			pages.refresh();
		}
	}

	private void found(List<Problem> now) {
		problems = now;
		if (pages != null) {
			pages.showProblems(now);
			if (reveal != null) {
				reveal.run();
				reveal = null;
			}
		}
	}

	/** Shows a field with the focus in it, as soon as the record is there. @param featureName may be null */
	void reveal(String objectId, String featureName) {
		reveal = () -> {
			Targets.Target target = pages == null ? null : Targets.find(editor.record(), objectId, featureName, problems);
			if (target != null && pages.reveal(target.object(), target.feature())) {
				reveal = null;
			}
		};
		if (pages != null) {
			reveal.run();
		}
	}

	boolean isPending() {
		return pages != null && pages.isPending();
	}

	void setFocus() {
		if (pages != null) {
			pages.setFocus();
		} else {
			area.setFocus();
		}
	}

	/** Ends it, when the editor goes. */
	void dispose() {
		if (check != null) {
			check.stop();
		}
		if (pages != null) {
			pages.dispose();
		}
	}
}
