package org.huunghi.union.names;

import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.labels.ModelLabels;

/** Labels a reference whose target could not be found. */
final class Unresolved {
	private static final Texts TEXTS = Texts.beside(Unresolved.class, "messages");

	private Unresolved() {
	}

	static String label(EObject proxy, Locale locale) {
		URI uri = ((InternalEObject) proxy).eProxyURI();
		return TEXTS.get(locale, "unresolved", ModelLabels.of(proxy.eClass(), locale), String.valueOf(uri));
	}
}
