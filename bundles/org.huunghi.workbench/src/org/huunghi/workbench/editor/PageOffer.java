package org.huunghi.workbench.editor;

import java.util.function.Supplier;

import org.eclipse.jface.resource.ImageDescriptor;
import org.huunghi.workbench.page.RecordPage;

/**
 * A page as its extension describes it, not yet created.
 *
 * @param id of the page
 * @param name on its tab, in the interface's language
 * @param icon on its tab; null for none
 * @param order where it stands among the others; the ordinary form is 0 unless an extension says otherwise
 * @param create makes the page; its plug-in is started then
 */
record PageOffer(String id, String name, ImageDescriptor icon, double order, Supplier<RecordPage> create) {
}
