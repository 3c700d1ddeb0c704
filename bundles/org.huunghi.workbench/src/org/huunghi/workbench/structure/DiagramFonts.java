package org.huunghi.workbench.structure;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** The fonts of the diagram, made from the one of the window. */
final class DiagramFonts {
	private final Font title;
	private final Font subtitle;

	DiagramFonts(Control control) {
		ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), control);
		FontDescriptor base = FontDescriptor.createFrom(JFaceResources.getDialogFont());
		title = resources.create(base.setStyle(SWT.BOLD));
		subtitle = resources.create(base.increaseHeight(-1));
	}

	Font title() {
		return title;
	}

	Font subtitle() {
		return subtitle;
	}
}
