package org.huunghi.union.rules;

import java.util.List;

import org.huunghi.text.locale.Texts;

/**
 * The rules of one EPackage and their messages. A plug-in implements it, with a public constructor without parameters, and names it
 * in the extension point {@code org.huunghi.union.rules}.
 */
public interface RuleSet {

	/** @return the rules, in the order in which their findings are listed; not null */
	List<Rule<?>> rules();

	/**
	 * @return the messages by code, not null: patterns of {@link java.text.MessageFormat} whose {0} is the label of the object at
	 *         fault and whose further arguments are those given to {@link Findings}
	 */
	Texts messages();
}
