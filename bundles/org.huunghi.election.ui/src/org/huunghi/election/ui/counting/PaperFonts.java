package org.huunghi.election.ui.counting;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Fonts of many sizes for one control, made once each and disposed with it. */
public final class PaperFonts {
	private final LocalResourceManager resources;
	private final FontDescriptor base;
	private final Map<Integer, Font> made = new HashMap<>();

	/** @param owner whose font is the pattern */
	public PaperFonts(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
		base = FontDescriptor.createFrom(owner.getFont());
	}

	/** @param points size in points */
	public Font of(int points, boolean bold) {
		return made.computeIfAbsent(bold ? -points : points,
				key -> resources.create(base.setHeight(points).setStyle(bold ? SWT.BOLD : SWT.NORMAL)));
	}
}
