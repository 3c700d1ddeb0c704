package org.huunghi.cli.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.huunghi.cli.format.ExportFormat;
import org.huunghi.cli.format.FileCheck;
import org.huunghi.cli.format.ImportFormat;

/** Reads the contributions from the extension registry; objects are made by the contributing plug-in's own class loader. */
public final class ExtensionContributions implements Contributions {
	private static final String PLUGIN = "org.huunghi.cli";

	private final IExtensionRegistry registry;
	private final Consumer<CoreException> log;

	/**
	 * @param registry the registry of the platform, or one of its own
	 * @param log is told of a contribution that can't be made, which is left out then
	 */
	public ExtensionContributions(IExtensionRegistry registry, Consumer<CoreException> log) {
		this.registry = registry;
		this.log = log;
	}

	@Override
	public List<CommandContribution> commands() {
		List<CommandContribution> commands = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(PLUGIN, "commands")) {
			try {
				String parent = element.getAttribute("parent");
				commands.add(new CommandContribution(element.createExecutableExtension("class"), parent == null ? "" : parent,
						element.getContributor().getName()));
			} catch (CoreException e) {
				log.accept(e);
			}
		}
		return commands;
	}

	@Override
	public List<FormatContribution> formats() {
		List<FormatContribution> formats = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(PLUGIN, "formats")) {
			formats.add(new FormatContribution(element.getAttribute("name"), maker(element, "export", ExportFormat.class),
					maker(element, "import", ImportFormat.class), maker(element, "validate", FileCheck.class)));
		}
		return formats;
	}

	private static <T> Supplier<T> maker(IConfigurationElement element, String attribute, Class<T> type) {
		return element.getAttribute(attribute) == null ? null : () -> {
			try {
				return type.cast(element.createExecutableExtension(attribute));
			} catch (CoreException e) {
				throw new IllegalStateException(e.getStatus().getMessage(), e);
			}
		};
	}
}
