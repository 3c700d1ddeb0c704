package org.huunghi.workbench.page;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.huunghi.union.rules.Problem;

/**
 * One page of the editor of a record, contributed through the extension point {@code org.huunghi.workbench.pages}. It is created when it is
 * first shown; all its methods are called on the UI thread. It changes the record only through the editor's one {@link PageContext#edits()},
 * so that undo, redo and Save are the same on all pages.
 */
public interface RecordPage {
	/**
	 * Makes the widgets; called once, before all other methods.
	 *
	 * @param parent the whole page, to be filled by one control
	 * @param context the open record
	 */
	void create(Composite parent, PageContext context);

	/**
	 * Shows what the record holds now: after each change, undo, redo and save, and when somebody else's commit came in. What is just being
	 * typed stays. A page that is not on top is told when it is shown next.
	 */
	default void refresh() {
		// A page that shows nothing of the record's values has nothing to do.
	}

	/** @return whether something is typed that is not yet in the record; see {@link PageContext#stateChanged()} */
	default boolean isPending() {
		return false;
	}

	/** Takes over what is typed, before a save for example. @return the first entry that can't be understood; it stays as it was typed */
	default Optional<WrongEntry> flush() {
		return Optional.empty();
	}

	/** Marks these problems instead of those marked before. @param problems all of the record; never null */
	default void showProblems(List<Problem> problems) {
		// They stand in the Problems view in any case.
	}

	/**
	 * @return whether the record is locked for all others while something that was entered here is not saved; false where several enter different
	 *         things in one record at the same time, and what they enter is merged
	 */
	default boolean locksRecord() {
		return true;
	}

	/**
	 * Marks what somebody else changed, instead of what was marked before.
	 *
	 * @param change null to take all marks off
	 * @param strength 1 for a full mark, less while it fades
	 */
	default void showElsewhere(ChangedElsewhere change, double strength) {
		// The editor says it in words in any case.
	}

	/**
	 * Says whether {@link #reveal} leads somewhere on this page.
	 *
	 * @param target the record or an object in it, at any depth
	 * @param feature what of it; null for the object as a whole
	 */
	default boolean shows(EObject target, EStructuralFeature feature) {
		return false;
	}

	/** Brings a place that this page {@linkplain #shows shows} into view and sets the focus there; the page is on top already. */
	default void reveal(EObject target, EStructuralFeature feature) {
		setFocus();
	}

	/** Sets the focus to where the work on this page begins. */
	default void setFocus() {
		// The editor itself keeps the focus.
	}

	/** Lets go of what the page holds; its widgets are disposed by the editor. */
	default void dispose() {
		// Most pages hold widgets only.
	}
}
