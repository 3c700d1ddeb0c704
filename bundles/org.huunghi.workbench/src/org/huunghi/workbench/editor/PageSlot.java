package org.huunghi.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.huunghi.union.rules.Problem;
import org.huunghi.workbench.form.field.ReadOnlyWidgets;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.page.ChangedElsewhere;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.page.RecordPage;
import org.huunghi.workbench.page.WrongEntry;

/** The place of one page: creates it when it is first shown, and tells it what it missed while another was on top. */
final class PageSlot {
	private final PageOffer offer;
	private final Composite area;
	private final OpenAccess open;
	private final List<FormHead> heads = new ArrayList<>();
	private final ReadOnlyWidgets readOnlyWidgets = new ReadOnlyWidgets();
	private RecordPage page;
	private boolean readOnly;
	private boolean failed;
	private boolean shown;
	private boolean stale;
	private List<Problem> missed;
	private ChangedElsewhere change;
	private double strength;

	PageSlot(PageOffer offer, Composite parent, OpenAccess open) {
		this.offer = offer;
		this.open = open;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
	}

	String id() {
		return offer.id();
	}

	Composite area() {
		return area;
	}

	/** Makes the page if that has not been done. */
	void create() {
		if (page != null || failed) {
			return;
		}
		try {
			RecordPage made = offer.create().get();
			PageContext context = new SlotContext(open, heads);
			made.create(area, context);
			page = made;
			page.showProblems(context.problems());
			takeInput();
		} catch (RuntimeException | LinkageError e) {
			fail(e);
		}
		area.layout(true, true);
	}

	/** A page of a plug-in that fails takes none of the others with it. */
	private void fail(Throwable failure) {
		failed = true;
		Failures.log(failure);
		disposeHeads();
		for (var child : area.getChildren()) {
			child.dispose();
		}
		Composite message = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(message);
		Label label = new Label(message, SWT.WRAP);
		label.setText(Messages.bind(Messages.pageFailed, offer.name(), Failures.message(failure)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
	}

	/** To be called when the page comes to the top and when it leaves it. */
	void shown(boolean onTop) {
		shown = onTop;
		if (onTop) {
			create();
			if (stale) {
				refresh();
			}
			if (missed != null) {
				showProblems(missed);
			}
			showElsewhere(change, strength);
		} else {
			flush();
		}
	}

	void refresh() {
		stale = !shown;
		if (page != null && shown) {
			heads.forEach(FormHead::refresh);
			page.refresh();
			takeInput();
		}
	}

	/** Lets nothing be entered from now on, or lets it again. */
	void setReadOnly(boolean wanted) {
		readOnly = wanted;
		if (readOnly) {
			takeInput();
		} else {
			readOnlyWidgets.give();
			// what can be done with what is selected, the page knows
			refresh();
		}
	}

	private void takeInput() {
		if (readOnly && page != null) {
			readOnlyWidgets.take(area);
		}
	}

	boolean locksRecord() {
		return page == null || page.locksRecord();
	}

	boolean isPending() {
		return page != null && page.isPending();
	}

	Optional<WrongEntry> flush() {
		return page == null ? Optional.empty() : page.flush();
	}

	/** A page that nobody sees is told when it comes to the top: marking problems lays a form out anew, and they change with every change. */
	void showProblems(List<Problem> problems) {
		missed = shown ? null : problems;
		if (page != null && shown) {
			page.showProblems(problems);
		}
	}

	/** Marks what somebody else changed; a page that nobody sees is told when it comes to the top. @param changed null for nothing */
	void showElsewhere(ChangedElsewhere changed, double shownStrength) {
		change = changed;
		strength = shownStrength;
		if (page != null && shown) {
			page.showElsewhere(change, strength);
		}
	}

	/** Creates the page if need be, since only it knows. */
	boolean shows(EObject target, EStructuralFeature feature) {
		create();
		return page != null && page.shows(target, feature);
	}

	void reveal(EObject target, EStructuralFeature feature) {
		page.reveal(target, feature);
	}

	void setFocus() {
		if (page != null) {
			page.setFocus();
		} else {
			area.setFocus();
		}
	}

	void dispose() {
		if (page != null) {
			page.dispose();
			page = null;
		}
		disposeHeads();
	}

	private void disposeHeads() {
		heads.forEach(head -> head.managed().dispose());
		heads.clear();
	}
}
