package org.huunghi.workbench.form;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

/** Finds the form of a class: its own, else that of the nearest class above with what it adds, else one made from the class itself. */
public final class FormDefinitions {
	private final FormProvider provider;
	private final Locale locale;
	private final Map<EClass, FormDefinition> known = new HashMap<>();

	/**
	 * @param provider answers for each class of any package; null as answer for those it does not know
	 * @param locale of the titles that are made from the class
	 */
	public FormDefinitions(FormProvider provider, Locale locale) {
		this.provider = provider;
		this.locale = locale;
	}

	/** @return the definitions that the installed plug-ins contribute */
	public static FormDefinitions ofPlugins(Locale locale) {
		return new FormDefinitions(FormExtensions.instance(), locale);
	}

	/** @return these definitions, but with another one for its class: what a single page shows of it */
	public FormDefinitions with(FormDefinition other) {
		FormDefinitions definitions = new FormDefinitions(provider, locale);
		definitions.known.put(other.type(), other);
		return definitions;
	}

	/** @return the form of the class; never null */
	public FormDefinition of(EClass type) {
		FormDefinition form = known.get(type);
		if (form == null) {
			form = find(type);
			known.put(type, form);
		}
		return form;
	}

	private FormDefinition find(EClass type) {
		FormDefinition own = provider.define(type);
		if (own != null) {
			return own;
		}
		FormDefinition above = nearestAbove(type);
		return above == null ? DefaultForms.make(type, locale) : DefaultForms.extend(type, above, locale);
	}

	private FormDefinition nearestAbove(EClass type) {
		for (EClass above : type.getESuperTypes()) {
			FormDefinition form = provider.define(above);
			FormDefinition found = form == null ? nearestAbove(above) : form;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
