// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <QDBusVariant>
#include <QList>
#include <QString>

namespace cm::test {

/// An object of a program as AT-SPI names it: the connection on the accessibility bus, and a path.
struct AccessibleRef {
    QString program;
    QDBusObjectPath path;

    bool isNull() const { return program.isEmpty() || path.path().endsWith(QLatin1StringView("/null")); }
};

inline QDBusArgument &operator<<(QDBusArgument &out, const AccessibleRef &ref)
{
    out.beginStructure();
    out << ref.program << ref.path;
    out.endStructure();
    return out;
}
inline const QDBusArgument &operator>>(const QDBusArgument &in, AccessibleRef &ref)
{
    in.beginStructure();
    in >> ref.program >> ref.path;
    in.endStructure();
    return in;
}

/// What a screen reader sees of a running program: org.a11y.atspi over D-Bus
/// (https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml). Calls block; for tests.
class AccessibleTree {
public:
    struct Node {
        AccessibleRef ref;
        QString name;
        QString role;
        quint64 states = 0;
        int depth = 0;

        bool has(int state) const { return states >> state & 1; }
    };
    /// Of AtspiStateType.
    enum State { Editable = 7, Enabled = 8, Focusable = 11, Focused = 12, Showing = 25, Visible = 30 };

    explicit AccessibleTree(const QDBusConnection &bus)
        : m_bus(bus)
    {
        qDBusRegisterMetaType<AccessibleRef>();
        qDBusRegisterMetaType<QList<AccessibleRef>>();
        qDBusRegisterMetaType<QList<uint>>();
    }

    /// The program with this name; null while it has not come to the bus.
    AccessibleRef program(const QString &name) const
    {
        const QList<AccessibleRef> programs =
            children({QStringLiteral("org.a11y.atspi.Registry"), QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))});
        for (const AccessibleRef &program : programs) {
            if (property(program, "Name").toString() == name)
                return program;
        }
        return {};
    }

    QList<AccessibleRef> children(const AccessibleRef &of) const
    {
        const QDBusReply<QList<AccessibleRef>> reply = call(of, "org.a11y.atspi.Accessible", "GetChildren");
        return reply.isValid() ? reply.value() : QList<AccessibleRef>();
    }

    Node node(const AccessibleRef &ref, int depth = 0) const
    {
        Node node{ref, property(ref, "Name").toString(), {}, 0, depth};
        const QDBusReply<QString> role = call(ref, "org.a11y.atspi.Accessible", "GetRoleName");
        node.role = role.value();
        const QDBusReply<QList<uint>> states = call(ref, "org.a11y.atspi.Accessible", "GetState");
        if (states.isValid() && states.value().size() == 2)
            node.states = states.value().at(0) | static_cast<quint64>(states.value().at(1)) << 32;
        return node;
    }

    /// Everything that shows, in the order of the tree. Cells of tables are counted, not entered.
    QList<Node> showing(const AccessibleRef &below) const
    {
        QList<Node> all;
        walk(below, 0, all);
        return all;
    }

    /// Does the first action of the object (press, for a button) as a screen reader would.
    bool act(const AccessibleRef &ref) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(ref.program, ref.path.path(), QStringLiteral("org.a11y.atspi.Action"),
                                                              QStringLiteral("DoAction"));
        message << 0;
        const QDBusReply<bool> reply = m_bus.call(message);
        return reply.isValid() && reply.value();
    }

    /// From now on the programs also send this kind of event ("object:state-changed"): they send only what somebody asks for.
    bool listenFor(const QString &event) const
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/registry"),
                                           QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("RegisterEvent"));
        message << event;
        if (m_bus.call(message).type() != QDBusMessage::ErrorMessage)
            return true;
        // As newer registries have it: with the properties wanted, and for which program.
        message.setArguments({event, QStringList(), QString()});
        return m_bus.call(message).type() != QDBusMessage::ErrorMessage;
    }

    QString description(const AccessibleRef &ref) const { return property(ref, "Description").toString(); }

    QStringList actions(const AccessibleRef &ref) const
    {
        QStringList names;
        const int count = property(ref, "NActions", "org.a11y.atspi.Action").toInt();
        for (int i = 0; i < count; ++i) {
            QDBusMessage message = QDBusMessage::createMethodCall(ref.program, ref.path.path(), QStringLiteral("org.a11y.atspi.Action"),
                                                                  QStringLiteral("GetName"));
            message << i;
            names.append(QDBusReply<QString>(m_bus.call(message)).value());
        }
        return names;
    }

private:
    void walk(const AccessibleRef &at, int depth, QList<Node> &all) const
    {
        if (depth > 40 || at.isNull())
            return;
        const Node here = node(at, depth);
        const bool window = depth < 2;
        if (!window && !here.has(Showing))
            return;
        all.append(here);
        if (here.role == QLatin1StringView("table"))
            return;
        const QList<AccessibleRef> below = children(at);
        for (const AccessibleRef &child : below)
            walk(child, depth + 1, all);
    }

    QDBusMessage call(const AccessibleRef &ref, const char *interface, const char *method) const
    {
        return m_bus.call(
            QDBusMessage::createMethodCall(ref.program, ref.path.path(), QLatin1StringView(interface), QLatin1StringView(method)));
    }

    QVariant property(const AccessibleRef &ref, const char *name, const char *interface = "org.a11y.atspi.Accessible") const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(ref.program, ref.path.path(),
                                                              QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        message << QString::fromLatin1(interface) << QString::fromLatin1(name);
        const QDBusReply<QDBusVariant> reply = m_bus.call(message);
        return reply.value().variant();
    }

    QDBusConnection m_bus;
};

} // namespace cm::test

Q_DECLARE_METATYPE(cm::test::AccessibleRef)
