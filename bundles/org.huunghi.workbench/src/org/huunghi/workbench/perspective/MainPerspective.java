package org.huunghi.workbench.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.huunghi.workbench.due.DueView;
import org.huunghi.workbench.figures.FiguresView;
import org.huunghi.workbench.together.PresenceView;

/** The first arrangement of the window: explorer left, records in the middle with the structure beside them, below them problems, what is due and the
 * figures. */
public final class MainPerspective implements IPerspectiveFactory {
	/** View of unions, registers and records. */
	public static final String EXPLORER = "org.huunghi.workbench.explorer";
	/** View of what the rules found. */
	public static final String PROBLEMS = "org.huunghi.workbench.problems";
	/** View of one union as a diagram. */
	public static final String STRUCTURE = "org.huunghi.workbench.structure";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(EXPLORER, IPageLayout.LEFT, 0.27f, editors);
		IFolderLayout bottom = layout.createFolder("org.huunghi.workbench.bottom", IPageLayout.BOTTOM, 0.66f, editors);
		bottom.addView(PROBLEMS);
		bottom.addView(DueView.ID);
		bottom.addView(FiguresView.ID);
		bottom.addView(STRUCTURE);
		bottom.addView(IProgressConstants.PROGRESS_VIEW_ID);
		// where others can be; it opens here
		bottom.addPlaceholder(PresenceView.ID);
		layout.getViewLayout(EXPLORER).setCloseable(false);
		layout.addShowViewShortcut(EXPLORER);
		layout.addShowViewShortcut(PROBLEMS);
		layout.addShowViewShortcut(DueView.ID);
		layout.addShowViewShortcut(FiguresView.ID);
		layout.addShowViewShortcut(STRUCTURE);
		layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);
	}
}
