package org.huunghi.workbench.together;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.huunghi.workbench.icons.Icons;

/** Puts the mark of a locked record onto its icon. For the UI thread. */
public final class MarkedIcon {
	private MarkedIcon() {
	}

	/** @return the icon, with a lock where the record is locked; not to be disposed */
	public static Image of(Image icon, RecordMark mark) {
		return mark.locked() ? JFaceResources.getResources()
				.create(new DecorationOverlayIcon(icon, Icons.commandDescriptor("lock_overlay"), IDecoration.BOTTOM_RIGHT)) : icon;
	}
}
