// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>
#include <utility>
#include <variant>

namespace flashcall {

template <class E>
struct Unexpected
{
    E value;
};
template <class E>
Unexpected(E) -> Unexpected<E>;

// A value or an error, with std::expected's names (C++23; g++ 12 has it in no C++20 mode).
// value() and error() must only be asked for what is there.
template <class T, class E>
class [[nodiscard]] Result
{
public:
    using value_type = T;
    using error_type = E;

    Result(T value)
        : m_data(std::in_place_index<0>, std::move(value))
    {}
    Result(Unexpected<E> error)
        : m_data(std::in_place_index<1>, std::move(error.value))
    {}

    [[nodiscard]] bool has_value() const { return m_data.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_data); }
    [[nodiscard]] T &value() & { return std::get<0>(m_data); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_data)); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_data); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_data)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    [[nodiscard]] T value_or(T other) const { return has_value() ? value() : std::move(other); }

private:
    std::variant<T, E> m_data;
};

template <class E>
class [[nodiscard]] Result<void, E>
{
public:
    using value_type = void;
    using error_type = E;

    Result() = default;
    Result(Unexpected<E> error)
        : m_data(std::in_place_index<1>, std::move(error.value))
    {}

    [[nodiscard]] bool has_value() const { return m_data.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_data); }

private:
    std::variant<std::monostate, E> m_data;
};

} // namespace flashcall
