package org.huunghi.workbench.open;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.editor.RecordEditor;
import org.huunghi.workbench.editor.RecordEditorInput;
import org.huunghi.workbench.jobs.Failures;

/** Opens records in their editor. For the UI thread. */
public final class OpenRecord {
	/** Id of the editor for all records. */
	public static final String EDITOR = "org.huunghi.workbench.recordEditor";

	private OpenRecord() {
	}

	/** Opens a record, or brings its editor to the front. @param label shown until the editor has read the record */
	public static void open(String id, String label) {
		edit(id, label);
	}

	/** Opens a record and shows one of its fields. @param featureName name of the feature; null for the record as a whole */
	public static void reveal(String id, String label, String featureName) {
		IEditorPart part = edit(id, label);
		if (part instanceof RecordEditor editor) {
			editor.reveal(id, featureName);
		}
	}

	private static IEditorPart edit(String id, String label) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null || id == null) {
			return null;
		}
		try {
			return page.openEditor(new RecordEditorInput(id, label, null, WorkbenchRepository.instance().uuid()), EDITOR);
		} catch (PartInitException e) {
			Failures.log(e);
			Failures.show(window.getShell(), Messages.Open_failed);
			return null;
		}
	}
}
