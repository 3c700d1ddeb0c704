package org.huunghi.union.tests.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.huunghi.union.Record;
import org.huunghi.union.contribution.Contributed;
import org.huunghi.union.due.Due;
import org.huunghi.union.due.DueSource;
import org.huunghi.union.due.DueSources;
import org.huunghi.union.figures.FigureSources;
import org.junit.jupiter.api.Test;

/** What plug-ins contribute is made; what can't be is told, and keeps nobody from the rest. */
class ContributedTest {
	/** A source as it should be. */
	public static final class Sound implements DueSource {
		@Override
		public Stream<Due> due(Record record) {
			return Stream.empty();
		}
	}

	/** A source that can't be made. */
	public static final class Failing implements DueSource {
		/** Fails. */
		public Failing() {
			throw new IllegalStateException("broken");
		}

		@Override
		public Stream<Due> due(Record record) {
			return Stream.empty();
		}
	}

	private static final String PLUGIN = """
			<plugin>
				<extension-point id="due" name="due"/>
				<extension point="test.due">
					<source class="no.such.Class"/>
					<source class="java.lang.Object"/>
					<source class="%2$s"/>
					<source/>
					<source class="%1$s"/>
				</extension>
			</plugin>
			""".formatted(Sound.class.getName(), Failing.class.getName());

	private static IExtensionRegistry registry() {
		Object token = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null) {
			@Override
			public Object createExecutableExtension(RegistryContributor contributor, String className, String overriddenName) throws CoreException {
				try {
					return ContributedTest.class.getClassLoader().loadClass(className).getConstructor().newInstance();
				} catch (ReflectiveOperationException e) {
					throw new CoreException(Status.error(className, e));
				}
			}
		}, token, token);
		RegistryContributor test = new RegistryContributor("test", "test", null, null);
		registry.addContribution(new ByteArrayInputStream(PLUGIN.getBytes(StandardCharsets.UTF_8)), test, false, "test", null, token);
		return registry;
	}

	@Test
	void oneBrokenContributionHidesNoOther() {
		List<IStatus> log = new ArrayList<>();
		List<DueSource> sources = Contributed.to(registry(), "test.due", DueSource.class, log::add);
		assertEquals(List.of(Sound.class), sources.stream().map(Object::getClass).toList());
		assertEquals(4, log.size(), log.toString());
		String other = "java.lang.Object of test is no " + DueSource.class.getName();
		assertTrue(log.stream().anyMatch(status -> status.getMessage().contains(other)), log.toString());
	}

	@Test
	void withoutAPlatformThereIsNothing() {
		assertEquals(List.of(), Contributed.to(null, "test.due", DueSource.class, status -> {
			throw new AssertionError(status);
		}));
	}

	@Test
	void theyAreReadOnceAndTheCoreHasItsOwn() {
		assertTrue(DueSources.all() == DueSources.all() && FigureSources.all() == FigureSources.all());
		assertEquals("AgreementDue", DueSources.all().getFirst().getClass().getSimpleName());
	}
}
