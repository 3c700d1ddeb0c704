package org.huunghi.cli.contribution;

import picocli.CommandLine.Command;

/**
 * A command that a plug-in contributes.
 *
 * @param command an object of a class with picocli's annotation
 * @param parent names of the commands above it, parted by blanks; empty at the top
 * @param contributor name of the plug-in, for messages
 */
public record CommandContribution(Object command, String parent, String contributor) {
	/** @return the name that the user types, or the name of the class where picocli's annotation lacks */
	public String name() {
		Command annotation = command.getClass().getAnnotation(Command.class);
		return annotation == null ? command.getClass().getName() : annotation.name();
	}
}
