package org.huunghi.workbench.form;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A titled group of fields in a form.
 *
 * @param title in the interface's language; not null
 * @param wide whether it takes the form's whole width, as tables with many columns do
 * @param features in the order in which they are shown; not empty
 */
public record FormSection(String title, boolean wide, List<EStructuralFeature> features) {
	public FormSection {
		features = List.copyOf(features);
	}
}
